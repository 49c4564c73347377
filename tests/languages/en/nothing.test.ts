import { en } from '../../../src/languages/en/index';
import { holdNothing } from '../../facts/look-alikes';

holdNothing(en, 200);
