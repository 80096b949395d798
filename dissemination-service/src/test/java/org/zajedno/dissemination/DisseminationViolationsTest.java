package org.zajedno.dissemination;

import org.zajedno.kit.testing.ViolationTranslationsTestBase;

class DisseminationViolationsTest extends ViolationTranslationsTestBase {}
