package org.zajedno.panels;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.RestoreStatements;

@QuarkusTest
class PanelsRestoreStatementsTest extends RestoreStatements {}
