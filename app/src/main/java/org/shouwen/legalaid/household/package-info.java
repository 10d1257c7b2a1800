/**
 * 经济困难状况说明表: who lives together and earns what. Entered on the case page, never in a task form;
 * encrypted at rest.
 */
package org.shouwen.legalaid.household;
