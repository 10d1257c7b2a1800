/** The nineteen matters of notarization: what each needs, and which nobody may do for another. */
package org.shouwen.notary.matter;
