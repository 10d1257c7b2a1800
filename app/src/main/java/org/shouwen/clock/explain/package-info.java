/** Reasons put into words, in Chinese and English. */
package org.shouwen.clock.explain;
