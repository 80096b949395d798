import { applySize } from './lib/size';
import './zajedno.css';
import './zajedno-page';

applySize();
