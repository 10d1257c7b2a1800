/** What was recorded at each step of a legal-aid matter: append-only rows, one table a step. */
package org.shouwen.legalaid.step;
