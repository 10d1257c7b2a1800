package org.shouwen;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The server: one deployable, cut into the modules that are the packages beside this class. */
@SpringBootApplication
@EnableScheduling
public class Shouwen {
  public static void main(String[] args) {
    SpringApplication.run(Shouwen.class, args);
  }
}
