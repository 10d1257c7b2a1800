/** 指派: candidates, the recipient's choice 点援, the rules, the lawyer's answer. */
package org.shouwen.legalaid.assigning;
