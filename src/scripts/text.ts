/** What scripts add to a text's page. All of it can be read, followed and linked without them. */
import './settings.ts';
import './demand.ts';
import './hidden-target.ts';
import './selecting.ts';
import './copying.ts';
import './passage-buttons.ts';
import './keys.ts';
import './notes.ts';
import './place.ts';
import './timeline.ts';
