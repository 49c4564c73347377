import { de } from '../../../src/languages/de/index';
import { holdNothing } from '../../facts/look-alikes';

holdNothing(de, 200);
