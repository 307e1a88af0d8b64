export function cutGrammars(): [name: string, text: string][];
export function writeGrammars(): void;
