/**
 * The board inside Cockpit: a plugin of the engine's web application, which builds its own objects.
 */
package org.shouwen.oversight.cockpit;
