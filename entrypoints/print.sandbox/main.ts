import { printWhatIsHandedOver } from '@/lib/printing/print-page';

printWhatIsHandedOver();
