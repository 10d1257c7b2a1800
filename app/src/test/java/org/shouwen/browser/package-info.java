/** A real browser for tests of pages, whichever module the page belongs to. */
package org.shouwen.browser;
