/** Brings the lifecycles, their forms and their rules from the classpath into the engine. */
package org.shouwen.engine.deploy;
