/** What scripts add to a text's page. All of it can be read, followed and linked without them. */
import './settings.ts';
import './demand.ts';
import './target.ts';
import './hidden-target.ts';
import './selecting.ts';
import './copying.ts';
import './share.ts';
import './share-words.ts';
import './words.ts';
import './keys.ts';
import './notes.ts';
import './place.ts';
import './timeline.ts';
