/** 登记与受理审查: from the registration to the decision whether it is taken up. */
package org.shouwen.complaint.accepting;
