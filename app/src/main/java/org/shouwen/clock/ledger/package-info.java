/** A clock's ledger, the one function that makes dates of it, and how both are kept. */
package org.shouwen.clock.ledger;
