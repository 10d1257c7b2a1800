/** 公证登记簿: the register of deeds, to look at. */
package org.shouwen.notary.register;
