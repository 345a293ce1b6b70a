import { registerPlainText } from '@lexical/plain-text';
import { composer } from './kit/composer';
import { mountLexical } from './kit/lexical';

composer((box, send) => mountLexical(box, send, registerPlainText));
