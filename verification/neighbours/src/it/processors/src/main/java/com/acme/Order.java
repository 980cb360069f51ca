package com.acme;

import lombok.Value;

@Value
public class Order {
  String id;
  int amount;
}
