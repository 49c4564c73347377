/* Every style of the panel, in the order in which they build on one another. */
import './theme.css';
import './panel.css';
import './summary.css';
import './facts.css';
import './check.css';
import './notes.css';
import './changes.css';
import './states.css';
