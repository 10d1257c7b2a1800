/**
 * What a case asks of the engine: to open its instance, to hand it a message, and to tell how far
 * it went. Whoever asks has been checked by the case file; the engine's own checks are lifted here.
 */
package org.shouwen.engine.proceedings;
