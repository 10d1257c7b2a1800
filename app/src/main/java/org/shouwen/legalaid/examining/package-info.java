/** 审查: from the application to the decision. One use case a service task of the model. */
package org.shouwen.legalaid.examining;
