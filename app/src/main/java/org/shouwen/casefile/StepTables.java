package org.shouwen.casefile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the package of a lifecycle's steps: its tables are {@code sw_<value>_<step>}, the step's name
 * in snake case.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StepTables {
  String value();
}
