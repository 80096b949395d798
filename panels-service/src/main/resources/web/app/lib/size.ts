import { keepTaste, taste } from './words';

const NAME = 'size';
const LARGEST = 3;

/** How much larger than the browser's own size texts are shown: 0 to 3. */
export function size(): number {
  return Math.min(LARGEST, Math.max(0, Number(taste(NAME)) || 0));
}

export function canGrow(): boolean {
  return size() < LARGEST;
}

export function resize(step: number): void {
  keepTaste(NAME, String(Math.min(LARGEST, Math.max(0, size() + step))));
  applySize();
}

export function applySize(): void {
  document.documentElement.dataset.size = String(size());
}
