package com.acme;

import lombok.experimental.UtilityClass;

/** Lombok makes the constants static; before that, no annotation can name them. */
@UtilityClass
public class Origins {
  public final String APP = "https://app.example.com";
}
