namespace RulesEngine;

public class RulesEngine(string[] jsonConfig)
{
    public string[] Config { get; } = jsonConfig;
}
