import { waitForPaint } from '@/components/window/wait-for-paint';

// Nothing else is evaluated before the first frame, which needs no more than what the build has drawn.
void waitForPaint().then(() => import('./open-popup'));
