/** Remembers what was made of a text: at most `most` texts of at most `longest` characters, then none again. */
export function createCache<Made>(most: number, longest: number): (text: string, make: () => Made) => Made {
  const known = new Map<string, Made>();
  return (text, make) => {
    const standing = known.get(text);
    if (standing !== undefined) return standing;
    const made = make();
    if (known.size >= most) known.clear();
    if (text.length <= longest) known.set(text, made);
    return made;
  };
}
