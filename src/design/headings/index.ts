import de from "./de.ts";
import en from "./en.ts";
import es from "./es.ts";
import fr from "./fr.ts";
import it from "./it.ts";
import ja from "./ja.ts";
import ko from "./ko.ts";
import type { Language } from "./language.ts";
import nl from "./nl.ts";
import pl from "./pl.ts";
import pt from "./pt.ts";
import ru from "./ru.ts";
import vi from "./vi.ts";
import zh from "./zh.ts";

/** Every language a heading may be written in; add a file and name it here. */
export const languages: Language[] = [en, de, es, fr, it, ja, ko, nl, pl, pt, ru, vi, zh];
