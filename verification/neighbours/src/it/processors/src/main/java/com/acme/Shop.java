package com.acme;

import dagger.Component;
import dagger.Module;
import dagger.Provides;

@Component(modules = Shop.Mappers.class)
public interface Shop {

  OrderResource orders();

  @Module
  final class Mappers {
    private Mappers() {}

    @Provides
    static OrderMapper mapper() {
      return new OrderMapperImpl();
    }
  }
}
