/** JSON read strictly: what a contract does not name is refused. */
package org.zajedno.kit.json;
