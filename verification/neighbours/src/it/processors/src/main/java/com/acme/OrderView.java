package com.acme;

import lombok.Data;

@Data
public class OrderView {
  private String id;
  private int amount;
}
