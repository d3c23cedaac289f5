/** The style of what only scripts add, which comes with them and not with the page. */
import style from '../styles/added.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);
