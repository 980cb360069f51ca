package com.acme;

import org.mapstruct.Mapper;

@Mapper(componentModel = "jakarta")
public interface OrderMapper {
  OrderView view(Order order);
}
