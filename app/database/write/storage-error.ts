export { storageError } from '../storage-error';
