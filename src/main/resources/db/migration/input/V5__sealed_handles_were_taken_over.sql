DROP TABLE input_sealed;
