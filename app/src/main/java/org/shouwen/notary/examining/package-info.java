/** 审查: informing and asking, examining, standing still, approving. */
package org.shouwen.notary.examining;
