/** 申请与受理: from the application form to the decision to accept it. */
package org.shouwen.notary.accepting;
