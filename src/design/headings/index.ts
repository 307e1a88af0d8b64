import de from "./de.ts";
import en from "./en.ts";
import es from "./es.ts";
import fr from "./fr.ts";
import type { Language } from "./language.ts";
import pt from "./pt.ts";
import zh from "./zh.ts";

/** Every language a heading may be written in; add a file and name it here. */
export const languages: Language[] = [en, de, es, fr, pt, zh];
