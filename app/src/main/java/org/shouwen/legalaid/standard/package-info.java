/** The hardship standards of the provinces: dated rows. */
package org.shouwen.legalaid.standard;
