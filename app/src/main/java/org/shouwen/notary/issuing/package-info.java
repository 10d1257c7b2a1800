/** 出证、登记、归档: the deed, the register of deeds 公证登记簿, the file. */
package org.shouwen.notary.issuing;
