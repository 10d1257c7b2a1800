/**
 * The working calendar as this installation knows it: shipped years, notices loaded by an
 * administrator, and its API.
 */
package org.shouwen.clock.calendars;
