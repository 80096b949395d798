package org.zajedno.dissemination;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.HiddenFactsTestBase;

@QuarkusTest
class DisseminationHiddenFactsTest extends HiddenFactsTestBase {}
