package org.zajedno.dissemination;

import org.zajedno.kit.testing.ViolationTranslationsTestBase;

class DisseminationViolationTranslationsTest extends ViolationTranslationsTestBase {}
