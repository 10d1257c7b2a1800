/**
 * 责任认定, apart from the case: read and written by supervisors and leaders of its units, and read by
 * the person concerned; colleagues are not told that there is one.
 */
package org.shouwen.supervision.accountability;
