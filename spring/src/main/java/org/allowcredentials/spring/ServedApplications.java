package org.allowcredentials.spring;

import java.util.List;

/** What one kind of server serves. Asked when the container starts its filters. */
interface ServedApplications {

  /** Returns its applications; none if nothing is registered. */
  List<ServedApplication> find();
}
