namespace NRules.Fluent;

public class RuleRepository;
