/** SR8: who has not rated is asked once by telephone. */
package org.shouwen.evaluation.callback;
