/** 协办: the notary office works elsewhere; we hand over, ask and take down its answer. */
package org.shouwen.notary.assisting;
