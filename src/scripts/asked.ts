/** What a reader may ask for: loaded then, and not before. */
import './share-menu.ts';
import './words-in-place.ts';
import './keys-help.ts';
import './copying-words.ts';
