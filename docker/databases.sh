#!/bin/bash
# Runs once, when the database server starts on an empty volume: one database and one user each.
set -euo pipefail
for name in portal keycloak; do
  variable="${name^^}_DB_PASSWORD"
  mysql --user=root --password="$MYSQL_ROOT_PASSWORD" <<SQL
CREATE DATABASE $name CHARACTER SET utf8mb4;
CREATE USER '$name'@'%' IDENTIFIED BY '${!variable//\'/\'\'}';
GRANT ALL ON $name.* TO '$name'@'%';
SQL
done
